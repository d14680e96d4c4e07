-- No password has the hash `!`: nobody can sign in as one of these.
INSERT INTO users (id, username, email, password_hash, is_active) VALUES
    (1, 'dev_user', 'dev@example.com', '!', TRUE),
    (2, 'retired_user', 'old@example.com', '!', FALSE);

INSERT INTO items (id, name, price, tax, description) VALUES
    (1, 'Gaming Laptop', 1499.99, 120.5, '16-inch'),
    (2, 'Mouse', 25.0, NULL, NULL);
