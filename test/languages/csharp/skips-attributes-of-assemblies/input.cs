[assembly: AssemblyTitle("gate of a house")]
[module: Something("gate of a module")]
