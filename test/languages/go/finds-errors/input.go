package gate

func find(name string) (*Door, error) {
	if name == "" {
		return nil, errors.New("a door needs a name")
	}
	if err := open(name); err != nil {
		return nil, fmt.Errorf("open door %q: %w", name, err)
	}
	if d := look(name); d == nil {
		return nil, errors.Wrapf(errNone, "looking for %s", name)
	}
	return nil, status.Errorf(codes.NotFound, "no door named %s", name)
}
