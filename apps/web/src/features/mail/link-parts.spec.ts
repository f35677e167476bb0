import { linkParts } from './link-parts';

const words = (text: string) => ({ text, isLink: false });
const link = (text: string) => ({ text, isLink: true });

describe('the links in a mail', () => {
  it('are found between words, and at either end', () => {
    expect(linkParts('Åbn https://vagt.example/sign-in-link#aB-_9 og vælg.')).toEqual([
      words('Åbn '),
      link('https://vagt.example/sign-in-link#aB-_9'),
      words(' og vælg.'),
    ]);
    expect(linkParts('http://localhost:3000/#x')).toEqual([link('http://localhost:3000/#x')]);
  });

  it('end before a full stop, a bracket or a new line', () => {
    expect(linkParts('(https://vagt.example/a).\nHej')).toEqual([
      words('('),
      link('https://vagt.example/a'),
      words(').\nHej'),
    ]);
  });

  it('are only of the web', () => {
    expect(linkParts('javascript:alert(1) ftp://x.example')).toEqual([
      words('javascript:alert(1) ftp://x.example'),
    ]);
  });
});
