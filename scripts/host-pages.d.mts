export interface Host {
  name: string;
  title: string;
  /** Those of `<html>`. */
  attributes?: Record<string, string>;
}
export declare const hosts: readonly Host[];
export declare function publicWidgets(): { tag: string; attributes: Record<string, string> }[];
export declare function stylesOf(host: Host): string | Promise<string>;
