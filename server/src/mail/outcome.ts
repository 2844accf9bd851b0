/** What became of handing a message to the server. */
export type Outcome =
  /** The server has it. */
  | { kind: 'sent' }
  /** The server will not take it, or there is no such recipient. */
  | { kind: 'refused'; problem: string }
  /** Not now; later perhaps. */
  | { kind: 'later'; problem: string }
  /** This program or its network ended while the server may have been taking it: nobody knows. */
  | { kind: 'uncertain'; problem: string }
  /** It was not handed over after all. */
  | { kind: 'withheld' }
  /** The server takes nothing from anybody at the moment; that says nothing about the message. */
  | { kind: 'server-fault'; problem: string };
