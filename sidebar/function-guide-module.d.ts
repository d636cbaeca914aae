/** Made by the build from the declarations of the custom functions, see `scripts/build/function-guide.ts`. */
declare module 'shirube:function-guide' {
  const guide: unknown;
  export default guide;
}
