switch (state) { case 'gate is open': open(); break; case "gate is shut": shut(); }
