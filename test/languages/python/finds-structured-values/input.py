raise ValidationError({"field": ["text in a list"]})
errors.append(Error("text in a call", hint="text of a hint", id="models.E001"))
return_it(dict(error="text of a dict"))
