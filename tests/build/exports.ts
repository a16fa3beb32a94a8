import ts from 'typescript';
import { root } from './project.js';

const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, (name) => ts.sys.readFile(name)).config,
  ts.sys,
  root,
);
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();

const origin = (symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

const undocumented = (symbol: ts.Symbol): boolean =>
  symbol.getDocumentationComment(checker).length === 0;

/** Whether a file exports the type of a value, such as a class, and not the value. */
const isTypeAlone = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some(
    (it) => ts.isExportSpecifier(it) && ts.isTypeOnlyExportDeclaration(it),
  ) ?? false;

/** What a source file exports. */
export interface Exported {
  readonly name: string;
  readonly kind: 'value' | 'type';
  /** This and the parts of it that a user of a class can reach, as far as they have no doc comment. */
  readonly undocumented: readonly string[];
}

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;

/** The members of a class that are its own invention: what overrides Lit's is documented there. */
const membersOf = (symbol: ts.Symbol): ts.Symbol[] =>
  [...(symbol.members?.values() ?? [])].filter((member) => {
    const declaration = member.valueDeclaration;
    return (
      declaration !== undefined &&
      !ts.isConstructorDeclaration(declaration) &&
      !/^[_#]/.test(member.name) &&
      !(ts.getCombinedModifierFlags(declaration) & hidden) &&
      !/Callback$/.test(member.name)
    );
  });

/** What a source file exports, by name; its path is from the top of the repository. */
export const exportsOf = (path: string): Exported[] => {
  const file = program.getSourceFile(root + path);
  if (!file) throw new Error(`${path} is not part of the program.`);
  const module = checker.getSymbolAtLocation(file);
  if (!module) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = origin(symbol);
      const members = target.flags & ts.SymbolFlags.Class ? membersOf(target) : [];
      return {
        name: symbol.name,
        kind:
          target.flags & ts.SymbolFlags.Value && !isTypeAlone(symbol)
            ? ('value' as const)
            : ('type' as const),
        undocumented: [
          ...(undocumented(target) ? [symbol.name] : []),
          ...members.filter(undocumented).map((member) => `${symbol.name}.${member.name}`),
        ],
      };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
};
