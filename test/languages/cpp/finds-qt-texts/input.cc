void f()
{
    fatal(QString("no such user %1 on %2").arg(user).arg(host));
    qCritical("lost %s", qPrintable(tr("the keys of %L1").arg(n)));
    log(tr("%1: %2").arg(a, b), tr("a visitor has come"));
}
