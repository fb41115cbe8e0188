void f(struct server *server)
{
    server->log->error("no route to %s", host);
    (*handler)("by pointer");
    table[3].print("by table");
    handlers[i]("by index");
    find_logger(server)("by result");
    (fatal ? die : warnx)("by choice");
    config.hooks[2]->warn(0, "by member");
}
