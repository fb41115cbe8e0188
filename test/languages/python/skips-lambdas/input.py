rows.sort(key=lambda row: row["sort key"])
names = map(lambda row, other="other key": row.get("name of it"), rows)
first = lambda: log.error("said later")
best = max(rows, key=operator.itemgetter("size of it"))
