CREATE TABLE users (
    id            INTEGER PRIMARY KEY,
    username      TEXT NOT NULL,
    email         TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    is_active     INTEGER NOT NULL DEFAULT TRUE CHECK (is_active IN (FALSE, TRUE))
) STRICT;

CREATE TABLE items (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    price       REAL NOT NULL CHECK (price > 0),
    tax         REAL,
    description TEXT
) STRICT;
