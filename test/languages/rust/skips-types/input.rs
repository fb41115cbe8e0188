type Door<'a> = HashMap<&'a str, Vec<Box<dyn Fn(&str) -> Result<(), Error> + Send>>>;

struct Gate<const N: usize = 3> {
    doors: [Door<'static>; N],
}

fn run() {
    let all = names.iter().collect::<Vec<_>>();
    let x: HashMap<String, u8> = Default::default();
    Vec::<u8>::with_capacity(3);
    error!("doors are lost");
}
