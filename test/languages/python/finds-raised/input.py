def run(x):
    raise ValueError("not a number: %s" % x)
    raise errors.AccessDenied("denied from here") from None
    raise exc_class(_("made at run time"), code="access_denied")
    raise ValidationError(["one of two", "two of two"])
    raise SystemExit("gave up")
    try:
        pass
    except (OSError, KeyError) as error:
        raise RuntimeError("in a handler") from error
    except:
        raise
    else:
        raise RuntimeError("in else")
    finally:
        raise RuntimeError("in finally")
