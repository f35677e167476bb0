import { da } from './da';
import { en } from './en';

type Texts = { readonly [key: string]: string | Texts };

/** Every text with its whole key, such as `roster.toolbar.today`. */
function flat(texts: Texts, before = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string' ? [[`${before}${key}`, text] as const] : [...flat(text, `${before}${key}.`)],
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name).sort();

const danish = flat(da);
const english = flat(en);

describe('the texts', () => {
  it('have the same keys in Danish and English', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
  });

  it('are all written', () => {
    expect([...danish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('say the same things: each has the same facts in both languages', () => {
    const different = [...danish].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(english.get(key) ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('have one and many wherever they count', () => {
    const lonely = [...danish.keys()].filter(
      (key) =>
        (key.endsWith('_one') && !danish.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !danish.has(key.replace(/_other$/, '_one'))),
    );
    expect(lonely).toEqual([]);
  });
});
