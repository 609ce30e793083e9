import { type BuildResult, build } from 'esbuild'

type Imported = BuildResult<{ metafile: true }>['metafile']['outputs'][string]['imports'][number]

/** Which chunks and packages load which, in the command as it is bundled. */
export class ImportGraph {
  readonly #outputs: BuildResult<{ metafile: true }>['metafile']['outputs']

  private constructor(outputs: BuildResult<{ metafile: true }>['metafile']['outputs']) {
    this.#outputs = outputs
  }

  static async ofTheCommand(): Promise<ImportGraph> {
    const { metafile } = await build({
      entryPoints: { helder: 'src/outputs/cli/main.ts' },
      outdir: 'never-written',
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      metafile: true,
      write: false,
    })
    return new ImportGraph(metafile.outputs)
  }

  /** The source file that a chunk was made for, if any. */
  entryOf(chunk: string): string | undefined {
    return this.#outputs[chunk]!.entryPoint
  }

  /** Names of the packages that loading a source file loads, over the imports that `follows` lets through. */
  packagesOf(entry: string, follows: (found: Imported) => boolean): Set<string> {
    const packages = new Set<string>()
    const visited = new Set<string>()
    const visit = (chunk: string) => {
      if (visited.has(chunk)) return
      visited.add(chunk)
      for (const found of this.#outputs[chunk]!.imports.filter(follows)) {
        if (found.external) packages.add(found.path.replace(/^node:.*/, 'node'))
        else visit(found.path)
      }
    }
    visit(Object.keys(this.#outputs).find((chunk) => this.entryOf(chunk) === entry)!)
    return packages
  }
}
