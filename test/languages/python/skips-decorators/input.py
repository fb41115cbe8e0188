@app.route("/path of it")
@pytest.mark.parametrize("some names", ["some values"])
def run():
    pass


@register("name of it")
class A:
    pass
