flash[:error] = "Door cannot be opened"
flash.now[:alert] = "Key is wrong"
redirect_to doors_path, alert: "Door is gone"
