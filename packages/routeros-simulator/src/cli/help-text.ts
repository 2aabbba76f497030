/** What `--help` prints. */
export const HELP_TEXT = `Usage: routeros-simulator [options]

Answers as the REST API of a MikroTik RouterOS router does, until it is stopped.

  --tables FILE_OR_DIR  serve these tables: a JSON file with {"menu", "rows"}, or a folder of such
  --scenario house      serve a family's house that moves (the default without --tables)
  --seed NUMBER         another random wandering of the scenario (default 1)
  --host HOST           address to listen on (default 127.0.0.1)
  --port PORT           port to listen on (default 0: a free one)
  --username NAME       accept only this user (default: any)
  --password TEXT       accept only this password (default: any)
  --help                print this text
  --version             print the version

Exit codes: 0 stopped, 1 can't listen, 64 wrong command line, 78 tables that can't be used.
`;
