import { PostgresDialect } from 'kysely';
import pg from 'pg';

// Instants fit a JavaScript number, so they are read as one and not as text. Nothing else in the program uses pg.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Any number of processes share one server. Idle connections that break are replaced, and reported to `onError`. */
export function postgresDialect(url: string, onError: (error: Error) => void): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 15_000,
  });
  pool.on('error', onError);
  return new PostgresDialect({ pool });
}
