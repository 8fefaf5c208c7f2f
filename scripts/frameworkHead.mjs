/**
 * The first lines of a page about the framework. It speaks of every indicator, and is evidence of none: hence its front matter.
 * @param {{generated: string, title: string, other: string}} texts
 * @param {string} other path of the page in the other language
 * @returns {string[]}
 */
export const frameworkHead = ({ generated, title, other: name }, other) => [
  '---',
  'kind: other',
  '---',
  '',
  `<!-- ${generated} -->`,
  '',
  `# ${title}`,
  '',
  `[${name}](${other.replace('docs/', '')})`,
  '',
];
