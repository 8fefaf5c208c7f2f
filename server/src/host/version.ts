/** Version of package.json, which the bundles carry; run from sources, a placeholder. */
export const VERSION = process.env['SINGULIER_VERSION'] ?? '0.0.0-dev';
