// A headless Chromium out of an npm package, which carries it compressed, with the libraries that it needs.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const modules = path.join(import.meta.dirname, 'node_modules');
const unpacked = path.join(modules, '.cache/chromium');

/** A browser that reaches this machine only. `CHROMIUM=/path` takes the place of the packaged one. */
export function launchBrowser() {
  return chromium.launch({
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : packagedChromium()),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

function packagedChromium() {
  if (!existsSync(unpacked)) unpack();
  return {
    executablePath: path.join(unpacked, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: path.join(unpacked, 'lib'), FONTCONFIG_PATH: unpacked },
  };
}

function unpack() {
  const packed = path.join(modules, '@sparticuz/chromium/bin');
  // Under another name until complete: an interrupted run must not leave half a browser behind.
  const partial = `${unpacked}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  for (const file of readdirSync(packed).filter((name) => name.endsWith('.br'))) {
    const content = brotliDecompressSync(readFileSync(path.join(packed, file)));
    const name = path.basename(file, '.br');
    if (name.endsWith('.tar')) execFileSync('tar', ['-xf', '-', '-C', partial], { input: content });
    else writeFileSync(path.join(partial, name), content, { mode: 0o755 });
  }
  writeFileSync(path.join(partial, 'fonts.conf'), fontConfiguration());
  renameSync(partial, unpacked);
}

/** The system may have no font at all: only the packaged ones count, and the same text looks the same everywhere. */
function fontConfiguration() {
  const alias = (family, font) => `<alias binding="strong"><family>${family}</family><prefer><family>${font}</family></prefer></alias>`;
  const without = ['Serif', 'Condensed', 'MathTeX', 'ExtraLight'].map((name) => `<glob>*${name}*</glob>`).join('');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${modules}/dejavu-fonts-ttf/ttf</dir>
  <cachedir>${unpacked}/fontcache</cachedir>
  ${alias('monospace', 'DejaVu Sans Mono')}
  ${alias('sans-serif', 'DejaVu Sans')}
  <selectfont><rejectfont>${without}</rejectfont></selectfont>
</fontconfig>
`;
}
