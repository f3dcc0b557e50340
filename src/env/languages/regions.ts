/** Part of a document that is written in its programming language. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** The script that holds an offset; undefined for markup, where nothing can be read. */
export function findRegion(text: string, languageId: string, offset: number): Region | undefined {
  const regions = readRegions(text, languageId);
  return regions.find(region => region.start <= offset && offset < region.end);
}

function readRegions(text: string, languageId: string): readonly Region[] {
  switch (languageId) {
    case 'html':
    case 'vue':
    case 'svelte':
      return readScripts(text);
    case 'astro': {
      const frontmatter = /^\uFEFF?\s*---\r?\n([\s\S]*?)^---/m.exec(text);
      const end = frontmatter === null ? 0 : frontmatter[0].length - 3;
      return [{ start: end - (frontmatter?.[1]?.length ?? 0), end }];
    }
    case 'php':
      return readPhp(text);
    default:
      return [{ start: 0, end: text.length }];
  }
}

/** A file that never leaves PHP may leave its opening mark out in an editor's fragment. */
function readPhp(text: string): readonly Region[] {
  if (!text.includes('<?')) {
    return [{ start: 0, end: text.length }];
  }
  return [...text.matchAll(/<\?(?:php\b|=)?([\s\S]*?)(?:\?>|$(?![\s\S]))/g)].map(match => {
    const start = match.index + match[0].indexOf(match[1] ?? '', 2);
    return { start, end: start + (match[1]?.length ?? 0) };
  });
}

function readScripts(text: string): readonly Region[] {
  return [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(match => {
    const start = match.index + match[0].indexOf('>') + 1;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
}
