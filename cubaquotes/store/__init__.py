"""The project file: the only place with SQL. Services use its modules; nobody else does."""
