import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { isLanding } from '../engine/preselection.js';
import type { Worksheet } from '../model/worksheet.js';
import { isRelativeToFile, urlsOf } from '../outputs/urls.js';
import { nearest } from '../reader/nearest.js';
import type { BuildRule } from '../locales/strings.js';
import { filesOf, isFolder, standardInput } from './files.js';
import { fileOf, localImages, withImages } from './images.js';
import type { ExitCode, Io } from './io.js';
import { sayBuild, sayCall, sayRefusal, toLine } from './messages.js';
import { outputs, type Made, type Output, type OutputOptions } from './outputs.js';
import { readWorksheet, type ReadingOptions } from './read.js';
import { targetsOf, type Targets } from './targets.js';
import { copy, fileAt, writeText } from './write.js';

/** How `zelfcheck build` is called. */
export interface BuildOptions extends ReadingOptions, OutputOptions {
  /** The names of the outputs. */
  readonly as: readonly string[];
  /** The folder to write to, or `-` for the standard output; beside the sources when there is none. */
  readonly out?: string | undefined;
  /** Whether only errors are told. */
  readonly quiet: boolean;
}

/** One run over the files of a call. */
class Build {
  code: ExitCode = 0;
  /** What was written, and from which file. */
  readonly #written = new Map<string, string>();
  readonly #asked: readonly Output[];
  readonly #targets: Targets;
  /** The sources that have any name: of a folder only Markdown is read, and nothing is written as Markdown. */
  readonly #sources: ReadonlySet<string | undefined>;
  readonly #options: BuildOptions;
  readonly #io: Io;
  /** Whether what is made goes to the standard output. */
  readonly #isPiped: boolean;

  constructor(
    asked: readonly Output[],
    targets: Targets,
    sources: ReadonlySet<string | undefined>,
    options: BuildOptions,
    io: Io,
  ) {
    this.#asked = asked;
    this.#targets = targets;
    this.#sources = sources;
    this.#options = options;
    this.#io = io;
    this.#isPiped = options.out === standardInput;
  }

  /** Makes everything that was asked for of one worksheet. */
  async file(source: string, worksheet: Worksheet): Promise<void> {
    const named = this.#targets.of(source, worksheet.id);
    const images = localImages(worksheet, source);
    const beside = new Set<string>();
    for (const output of this.#asked) {
      const isInside = output.addresses === 'bitmaps-inside';
      const whole = isInside ? await withImages(worksheet, source) : worksheet;
      const made = await this.#make(source, output, whole);
      for (const { ending, text } of made) await this.#write(source, named + ending, text);
      if (!made.length || output.addresses === 'none') continue;
      for (const url of urlsOf(whole, 'image').filter((one) => images.has(one))) {
        beside.add(url);
        if (isInside && (await fileAt(images.get(url)!)))
          await this.#warn(source, 'image-apart', { url });
      }
    }
    for (const url of beside) await this.#takeAlong(source, url, images.get(url)!);
    if (this.#asked.some(({ addresses }) => addresses !== 'none'))
      await this.#followLinks(source, named, worksheet);
  }

  async #make(source: string, output: Output, worksheet: Worksheet): Promise<readonly Made[]> {
    const made = await output.make(worksheet, this.#options);
    if (!('refused' in made)) return made;
    this.code = 1;
    const said = sayRefusal(made.refused, this.#options.language);
    await this.#io.err(toLine(source, said));
    return [];
  }

  async #write(source: string, path: string, text: string): Promise<void> {
    if (this.#isPiped) return this.#io.out(text);
    const other = this.#written.get(path);
    // The same file may be named twice.
    if (other === resolve(source)) return;
    if (other !== undefined)
      return this.#fail(source, 'name-clash', { path, other: relative('', other) });
    const existing = await fileAt(path);
    if (existing && this.#sources.has(existing))
      return this.#fail(source, 'would-overwrite', { path });
    const problem = await writeText(path, text);
    if (problem) return this.#fail(source, problem, { path });
    await this.#wrote(path, source);
  }

  /** An image that stays a file of its own goes where the address in the worksheet will look for it. */
  async #takeAlong(source: string, url: string, path: string): Promise<void> {
    const image = await fileAt(path);
    if (!image) return this.#warn(source, 'image-missing', { url });
    if (this.#isPiped || source === standardInput) return;
    const to = this.#targets.moved(path);
    if (to === undefined) return this.#warn(source, 'image-outside', { url });
    if (this.#written.has(to) || (await fileAt(to)) === image) return;
    const problem = await copy(path, to);
    if (problem) return this.#fail(source, problem, { path: to });
    await this.#wrote(to, source);
  }

  /** What else has an address that is relative to the file is not taken along, which is said where it shows. */
  async #followLinks(source: string, named: string, worksheet: Worksheet): Promise<void> {
    if (this.#isPiped || this.#options.out === undefined) return;
    const lost: string[] = [];
    for (const url of urlsOf(worksheet, 'link').filter(isRelativeToFile)) {
      const path = fileOf(url, named);
      if (path === undefined || !(await fileAt(path))) lost.push(url);
    }
    if (lost.length)
      await this.#warn(source, 'links-left', { path: this.#options.out, urls: lost.join(', ') });
  }

  async #wrote(path: string, source: string): Promise<void> {
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

/** What is wrong with the call, said in one line; undefined when nothing is. */
const objectionTo = async (
  paths: readonly string[],
  { as, out, url, language }: BuildOptions,
): Promise<string | undefined> => {
  const known = Object.keys(outputs);
  const name = as.find((one) => !Object.hasOwn(outputs, one));
  if (name !== undefined) {
    const near = nearest(name, known);
    return near
      ? sayCall('near-output', language, { name, near })
      : sayCall('unknown-output', language, { name, known: known.join(', ') });
  }
  const needy = as.find((one) => outputs[one]?.needsUrl);
  if (url === undefined && needy) return sayCall('no-url', language, { output: needy });
  if (url !== undefined && !isLanding(url)) return sayCall('bad-url', language, { url });
  if (out !== standardInput) return undefined;
  const isOne = paths.length === 1 && as.length === 1 && !outputs[as[0]!]?.isSeveral;
  return isOne && !(await isFolder(paths[0]!)) ? undefined : sayCall('one-to-stdout', language);
};

/**
 * Makes of files what a page, a reader or a newsletter needs. A file with an error is said and left out, and so is one
 * that cannot be written; the others are made. 1 when that happened, and when there was no file at all.
 */
export const build = async (
  paths: readonly string[],
  given: BuildOptions,
  io: Io,
): Promise<ExitCode> => {
  const { language, quiet } = given;
  const isFromInput = paths.length === 1 && paths[0] === standardInput;
  const options = { ...given, out: given.out ?? (isFromInput ? standardInput : undefined) };
  const objection = await objectionTo(paths, options);
  if (objection !== undefined) {
    await io.err(objection);
    return 2;
  }
  const asked = options.as.map((name) => outputs[name]!);
  const sources = new Set(await Promise.all(paths.map(fileAt)));
  const targets = await targetsOf(paths, options.out === standardInput ? undefined : options.out);
  const run = new Build(asked, targets, sources, options, io);
  let isEmpty = true;
  for await (const found of filesOf(paths, io)) {
    isEmpty = false;
    const { path, read, messages } = readWorksheet(found, options);
    const errors = messages.filter(({ severity }) => severity === 'error');
    const told = quiet ? errors : messages.filter(({ severity }) => severity !== 'info');
    for (const message of told) await io.err(toLine(path, message));
    if (errors.length) run.code = 1;
    else if (read) await run.file(path, read.worksheet);
  }
  if (!isEmpty) return run.code;
  await io.err(sayCall('no-files', language));
  return 1;
};
