/** A CSV file as text, put into the build. */
declare module '*.csv?raw' {
  const text: string;
  export default text;
}
