import ts from 'typescript';
import { ruleIds } from '@rulleplan/domain/agreements';
import { inWorkspace } from '../../libs/local-machine/workspace.mjs';

/**
 * What the user can be told must have a sentence in each language. The apps are read by the compiler, since
 * nobody may import them.
 */
const knownRefusals = inWorkspace('apps/api/src/shared/known-refusals.ts');
const textsOf = (language: string, file: string) => inWorkspace(`apps/web/src/i18n/${language}/${file}.ts`);
const languages = ['da', 'en'];

const { config } = ts.readConfigFile(inWorkspace('tsconfig.base.json'), (file) => ts.sys.readFile(file)) as {
  config: unknown;
};
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, inWorkspace());
const program = ts.createProgram({
  rootNames: [knownRefusals, ...languages.flatMap((l) => [textsOf(l, 'refusals'), textsOf(l, 'rules')])],
  options: { ...options, noEmit: true },
});
const checker = program.getTypeChecker();

function exported(file: string, name: string): ts.Symbol {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker.getExportsOfModule(module).find((symbol) => symbol.name === name)!;
}

/** The members of a union of strings. */
function unionMembers(file: string, name: string): string[] {
  const type = checker.getDeclaredTypeOfSymbol(exported(file, name));
  const members = type.isUnion() ? type.types : [type];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : [])).sort();
}

/** The keys under `sentences` of an exported object of texts. */
function sentenceKeys(file: string, name: string): string[] {
  const texts = checker.getTypeOfSymbol(exported(file, name));
  const sentences = checker.getTypeOfSymbol(texts.getProperty('sentences')!);
  return sentences
    .getProperties()
    .map((property) => property.name)
    .sort();
}

describe.each(languages)('the sentences in %s', (language) => {
  it('say every refusal that can reach an answer', () => {
    const codes = unionMembers(knownRefusals, 'RefusalCode');
    expect(codes.length).toBeGreaterThan(10);
    const said = sentenceKeys(textsOf(language, 'refusals'), 'refusals');
    expect(codes.filter((code) => !said.includes(code))).toEqual([]);
  });

  it('say every rule of the rule book, and no other', () => {
    expect(sentenceKeys(textsOf(language, 'rules'), 'rules')).toEqual([...ruleIds].sort());
  });
});
