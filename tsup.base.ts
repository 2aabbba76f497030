import { defineConfig, type Options } from "tsup";

/** The build of one package: ESM and its types, for the oldest Node that the package supports. */
export function build(options: Options & { entry: Record<string, string> }): ReturnType<typeof defineConfig> {
  return defineConfig({
    format: "esm",
    dts: true,
    clean: true,
    sourcemap: true,
    splitting: false,
    treeshake: true,
    ...options,
  });
}
