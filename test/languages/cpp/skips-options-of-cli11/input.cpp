void f(CLI::App &app)
{
    app.add_option("--gate", gate, "Which gate to open first");
    app.add_flag("--lock", lock, "Lock the gate afterwards");
    box.setInformativeText(tr("The gate could not be opened"));
    path = QFileDialog::getExistingDirectory(this, tr("Choose where the gate is"));
}
