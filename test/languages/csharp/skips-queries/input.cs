command = new SqlCommand("select gate from house");
await context.Database.ExecuteSqlRawAsync("delete from gates");
