/** Data packed at build time, see `scripts/build/packed-page-data.ts`: gzip in base64. */
declare module 'packed:function-guide' {
  const packed: string;
  export default packed;
}
