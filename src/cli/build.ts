import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { isLanding } from '../engine/preselection.js';
import type { Worksheet } from '../model/worksheet.js';
import { isRelativeToFile, urlsOf } from '../outputs/urls.js';
import { nearest } from '../reader/nearest.js';
import type { BuildRule } from '../locales/author-strings.js';
import { filesOf, isFile, isFolder, standardInput } from './files.js';
import { fileOf, imageMessages, localImages, withImages } from './images.js';
import type { ExitCode, Io } from './io.js';
import { sayBuild, sayCall, sayRefusal, toLine, toLines } from './messages.js';
import { outputs, type Made, type Output, type OutputOptions } from './outputs.js';
import { readWorksheet, type ReadingOptions } from './read.js';
import { targetsOf, type Targets } from './targets.js';
import { copy, fileAt, mayReplace, writeText } from './write.js';

/** The options of `zelfcheck build`. */
export interface BuildOptions extends ReadingOptions, OutputOptions {
  /** The names of the outputs, each a key of `outputs`. */
  readonly as: readonly string[];
  /** The folder to write to, or `-` for the standard output. Default: beside each source. */
  readonly out?: string | undefined;
  /** Whether files are written over that this command did not make. */
  readonly force: boolean;
  /** Whether only errors are printed. */
  readonly quiet: boolean;
}

/** Whether an output has the images of its worksheet. */
const showsImages = ({ addresses }: Output): boolean => addresses !== 'none';

/** One run of the command over its files. */
class Build {
  code: ExitCode = 0;
  /** The absolute path of the source of each file written, by the path of that file. */
  readonly #written = new Map<string, string>();
  readonly #outputs: readonly Output[];
  readonly #targets: Targets;
  /**
   * The identities (`fileAt`) of the paths in the call, which must not be overwritten. Files found in a folder need no
   * such guard: only Markdown is read there, and no output is Markdown.
   */
  readonly #sources: ReadonlySet<string | undefined>;
  readonly #options: BuildOptions;
  readonly #io: Io;
  /** Whether the output goes to the standard output. */
  readonly #isPiped: boolean;

  constructor(
    requested: readonly Output[],
    targets: Targets,
    sources: ReadonlySet<string | undefined>,
    options: BuildOptions,
    io: Io,
  ) {
    this.#outputs = requested;
    this.#targets = targets;
    this.#sources = sources;
    this.#options = options;
    this.#io = io;
    this.#isPiped = options.out === standardInput;
  }

  /** Writes all outputs of one worksheet, and copies the images that they refer to. */
  async buildFile(source: string, worksheet: Worksheet): Promise<void> {
    const isOfNoLanguage = (worksheet.lang ?? this.#options.lang) === undefined;
    if (isOfNoLanguage && this.#outputs.some(({ hasSentences }) => hasSentences))
      await this.#warn(source, 'no-lang', {});
    const basePath = this.#targets.of(source, worksheet.id);
    const images = await this.#imagesToTake(source, worksheet);
    const separateImages = new Set<string>();
    for (const output of this.#outputs) {
      const inlinesBitmaps = output.addresses === 'bitmaps-inside';
      const prepared = inlinesBitmaps ? await withImages(worksheet, images) : worksheet;
      const made = await this.#make(source, output, prepared);
      for (const { ending, text } of made)
        await this.#write(source, basePath + ending, text, output.mark);
      if (!made.length || output.addresses === 'none') continue;
      for (const url of urlsOf(prepared, 'image').filter((url) => images.has(url))) {
        separateImages.add(url);
        if (inlinesBitmaps) await this.#warn(source, 'image-apart', { url });
      }
    }
    for (const url of separateImages) await this.#copyImage(source, url, images.get(url)!);
    if (this.#outputs.some(showsImages)) await this.#warnOfLinks(source, basePath, worksheet);
  }

  /** The local images that an output may hold or take along, by URL: those in the folder of the sources. */
  async #imagesToTake(source: string, worksheet: Worksheet): Promise<Map<string, string>> {
    const images = new Map<string, string>();
    const takesAny =
      (this.#options.out !== undefined && this.#outputs.some(showsImages)) ||
      this.#outputs.some(({ addresses }) => addresses === 'bitmaps-inside');
    for (const [url, path] of takesAny ? localImages(worksheet, source) : []) {
      if (!(await isFile(path))) continue;
      if (await this.#targets.holds(path)) images.set(url, path);
      else await this.#warn(source, 'image-outside', { url });
    }
    return images;
  }

  async #make(source: string, output: Output, worksheet: Worksheet): Promise<readonly Made[]> {
    const made = await output.make(worksheet, this.#options);
    if (!('refused' in made)) return made;
    this.code = 1;
    const message = sayRefusal(made.refused, this.#options.language);
    await this.#io.err(toLine(source, message));
    return [];
  }

  async #write(source: string, path: string, text: string, mark: RegExp): Promise<void> {
    if (this.#isPiped) return this.#io.out(text);
    const other = this.#written.get(path);
    // The call may name the same file twice.
    if (other === resolve(source)) return;
    if (other !== undefined)
      return this.#fail(source, 'name-clash', { path, other: relative('', other) });
    const existing = await fileAt(path);
    if (existing && this.#sources.has(existing))
      return this.#fail(source, 'would-overwrite', { path });
    const problem =
      (await this.#objection(path, (bytes) => mark.test(bytes.toString('utf8')))) ??
      (await writeText(path, text));
    if (problem) return this.#fail(source, problem, { path });
    await this.#recordWrite(path, source);
  }

  /** Copies an image that stays a separate file to the place that its relative URL leads to from the output. */
  async #copyImage(source: string, url: string, path: string): Promise<void> {
    if (this.#isPiped || source === standardInput) return;
    const to = this.#targets.moved(path);
    if (to === undefined) return this.#warn(source, 'image-outside', { url });
    if (this.#written.has(to) || (await fileAt(to)) === (await fileAt(path))) return;
    const bytes = await readFile(path).catch(() => undefined);
    const problem =
      (await this.#objection(to, (existing) => bytes?.equals(existing) ?? false)) ??
      (await copy(path, to));
    if (problem) return this.#fail(source, problem, { path: to });
    await this.#recordWrite(to, source);
  }

  /** The rule of what forbids writing to a path, if anything does. */
  async #objection(
    path: string,
    isOurs: (bytes: Buffer) => boolean,
  ): Promise<BuildRule | undefined> {
    if (!(await this.#targets.receives(path))) return 'leads-outside';
    return this.#options.force || (await mayReplace(path, isOurs)) ? undefined : 'not-ours';
  }

  /** Warns of relative links that lead to no file from the place of the output: only images are copied. */
  async #warnOfLinks(source: string, basePath: string, worksheet: Worksheet): Promise<void> {
    if (this.#isPiped || this.#options.out === undefined) return;
    const broken: string[] = [];
    for (const url of urlsOf(worksheet, 'link').filter(isRelativeToFile)) {
      const path = fileOf(url, basePath);
      if (path === undefined || !(await fileAt(path))) broken.push(url);
    }
    if (broken.length)
      await this.#warn(source, 'links-left', { path: this.#options.out, urls: broken.join(', ') });
  }

  /** Remembers a file that was written, and prints its size in bytes. */
  async #recordWrite(path: string, source: string): Promise<void> {
    this.#written.set(path, resolve(source));
    if (this.#options.quiet) return;
    const { size } = await stat(path);
    await this.#io.out(`${path}  ${size} bytes\n`);
  }

  async #fail(source: string, rule: BuildRule, values: Record<string, string>): Promise<void> {
    this.code = 1;
    await this.#io.err(toLine(source, sayBuild(rule, 'error', this.#options.language, values)));
  }

  async #warn(source: string, rule: BuildRule, values: Record<string, string>): Promise<void> {
    if (this.#options.quiet) return;
    await this.#io.err(toLine(source, sayBuild(rule, 'warning', this.#options.language, values)));
  }
}

/** Checks the arguments of the call. Returns one line that says what is wrong; undefined when nothing is. */
const checkCall = async (
  paths: readonly string[],
  { as, out, url, language }: BuildOptions,
): Promise<string | undefined> => {
  const outputNames = Object.keys(outputs);
  const unknown = as.find((name) => !Object.hasOwn(outputs, name));
  if (unknown !== undefined) {
    const near = nearest(unknown, outputNames);
    return near
      ? sayCall('near-output', language, { name: unknown, near })
      : sayCall('unknown-output', language, { name: unknown, known: outputNames.join(', ') });
  }
  const urlOutput = as.find((name) => outputs[name]?.needsUrl);
  if (url === undefined && urlOutput) return sayCall('no-url', language, { output: urlOutput });
  if (url !== undefined && !isLanding(url)) return sayCall('bad-url', language, { url });
  if (out !== standardInput) return undefined;
  const isOneFile = paths.length === 1 && as.length === 1 && !outputs[as[0]!]?.isSeveral;
  return isOneFile && !(await isFolder(paths[0]!)) ? undefined : sayCall('one-to-stdout', language);
};

/**
 * Runs `zelfcheck build`: writes the outputs of worksheets. A file with an error is reported and skipped, and so is an
 * output that cannot be written; the others are made.
 *
 * @returns The exit code: 1 when something was skipped or there was no file at all, 2 when the call is wrong.
 */
export const build = async (
  paths: readonly string[],
  given: BuildOptions,
  io: Io,
): Promise<ExitCode> => {
  const { language, quiet } = given;
  const readsInput = paths.length === 1 && paths[0] === standardInput;
  const options = { ...given, out: given.out ?? (readsInput ? standardInput : undefined) };
  const callError = await checkCall(paths, options);
  if (callError !== undefined) {
    await io.err(callError);
    return 2;
  }
  const requested = options.as.map((name) => outputs[name]!);
  const sources = new Set(await Promise.all(paths.map(fileAt)));
  const targets = await targetsOf(paths, options.out === standardInput ? undefined : options.out);
  const run = new Build(requested, targets, sources, options, io);
  let isWithoutFiles = true;
  for await (const found of filesOf(paths, io)) {
    isWithoutFiles = false;
    const file = readWorksheet(found, options);
    const { path, read } = file;
    const missing = requested.some(showsImages) ? await imageMessages(found, file, language) : [];
    const messages = [...file.messages, ...missing];
    const errors = messages.filter(({ severity }) => severity === 'error');
    const printed = quiet ? errors : messages.filter(({ severity }) => severity !== 'info');
    for (const line of toLines(path, printed, language)) await io.err(line);
    if (errors.length) run.code = 1;
    else if (read) await run.buildFile(path, read.worksheet);
  }
  if (!isWithoutFiles) return run.code;
  await io.err(sayCall('no-files', language));
  return 1;
};
