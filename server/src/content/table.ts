import type { Place } from '../report/finding.js';
import type { Reader } from './reading.js';

/** A column an office may fill in. */
export interface Column<Value = unknown> {
  /** Its name in Spanish, accepted as well as the key it is defined under, which is the name in the feed's schema. */
  spanish: string;
  read: Reader<Value>;
  /** A row without it is left out. */
  required?: boolean;
  /** Column whose cell is read in its place when its own is empty or there is no such column. */
  otherwise?: string;
}

export type Columns = Record<string, Column>;

/** A kind of table: one CSV file of the office's folder. */
export interface Table<Defined extends Columns = Columns> {
  /** Name of the file without ".csv". */
  name: string;
  /** The same in Spanish. */
  spanish: string;
  columns: Defined;
  /** Column whose value may appear once in the table. */
  unique?: string;
}

type ValueOf<Defined> = Defined extends { read: Reader<infer Value> } ? Value : never;

/** The values of one row: those of required columns always, the others when the cell was filled in and could be read. */
export type Cells<Defined extends Columns> = {
  [Name in keyof Defined as Defined[Name] extends { required: true } ? Name : never]: ValueOf<Defined[Name]>;
} & {
  [Name in keyof Defined as Defined[Name] extends { required: true } ? never : Name]?: ValueOf<Defined[Name]>;
};

/** A row that was read, and where it stands in the office's folder. */
export interface Row<Defined extends Columns = Columns> {
  cells: Cells<Defined>;
  place: Place;
}

export type RowOf<Defined extends Table> = Row<Defined['columns']>;

/** Defines a table; exists so that the columns keep their exact types. */
export function table<const Name extends string, Defined extends Columns>(definition: Table<Defined> & { name: Name }): Table<Defined> & { name: Name } {
  return definition;
}

/** A column that may be empty. */
export const optional = <Value>(spanish: string, read: Reader<Value>): { spanish: string; read: Reader<Value> } => ({ spanish, read });

/** A column every row must fill in. */
export const required = <Value>(spanish: string, read: Reader<Value>): { spanish: string; read: Reader<Value>; required: true } => ({ spanish, read, required: true });
