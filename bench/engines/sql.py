"""python bench/engines/sql.py duckdb|clickhouse QUERIES.sql LOG > counts.csv: runs the queries of --baseline-query sql in DuckDB or in ClickHouse
(package chdb), on a view as the head of these queries describes it. Needs `pip install duckdb chdb`."""
import csv
import re
import sys

engine, queries, log = sys.argv[1:]
text = open(queries, encoding="utf-8").read()
# The view of the head, with the name of this log.
head = re.sub(r"^-- ?", "", "".join(re.findall(r"^--.*\n", text, re.M)), flags=re.M)
named = {"duckdb": r"DuckDB: *(CREATE VIEW .*?);", "clickhouse": r"ClickHouse: *(CREATE VIEW .*?);"}[engine]
view = " ".join(re.search(named, head, re.S).group(1).split()).replace("app.log*", log)
# A keyword in a comment may end with a semicolon.
statements = re.findall(r"^SELECT$.*?^FROM logs;$", text, re.M | re.S)
out = csv.writer(sys.stdout)

if engine == "duckdb":
    import duckdb

    connection = duckdb.connect()
    connection.execute(view)
    for statement in statements:
        result = connection.execute(statement)
        out.writerow([column[0] for column in result.description])
        out.writerows(result.fetchall())
else:
    from chdb import session

    clickhouse = session.Session()
    clickhouse.query("CREATE DATABASE bench")
    clickhouse.query("USE bench")
    clickhouse.query(view)
    for statement in statements:
        sys.stdout.write(str(clickhouse.query(statement, "CSVWithNames")))
