const x = <Gate label="gate of the town" state={open ? 'gate is open' : 'gate is shut'} {...rest} />;
