void f()
{
    g_log<<Logger::Error<<"door "<<n<<" is open"<<endl;
    journal << log::Severity::warning << "window " << n << " is open";
}
