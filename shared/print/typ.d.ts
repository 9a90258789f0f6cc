declare module "*.typ" {
  const text: string;
  export = text;
}
