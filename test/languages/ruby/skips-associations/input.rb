class Door
  belongs_to :gate, class_name: "Big Gate"
  has_many :keys, -> { where("lost is null") }
  validates :name, format: { with: /a door/ }
end
