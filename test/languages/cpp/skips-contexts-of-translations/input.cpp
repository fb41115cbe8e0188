void f()
{
    warn(tr("The gate is open", "title of a window"));
    warn(translate("Gatekeeper", "The gate is shut"));
}
const char *states[] = { QT_TRANSLATE_NOOP("Gatekeeper", "The gate is stuck") };
