void f()
{
    window.setWindowTitle("About the gate");
    box->setToolTip(tr("Opens the gate"));
    new QPushButton("Open the gate");
}
