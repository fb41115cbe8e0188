def run(x: "Type of it", y: Optional["Other type"] = None) -> "Type given":
    z: "Local type" = None
    w: Literal["read", "write"]
