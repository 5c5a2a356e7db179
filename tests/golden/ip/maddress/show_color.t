# Colour of devices and addresses.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -c maddr show dev v0
3:⟨1b⟩[36m	v0⟨1b⟩[0m
	link  ⟨1b⟩[33m33:33:00:00:00:01⟨1b⟩[0m
	link  ⟨1b⟩[33m01:00:5e:00:00:01⟨1b⟩[0m
	inet  ⟨1b⟩[35m224.0.0.1⟨1b⟩[0m
	inet6 ⟨1b⟩[34mff02::1⟨1b⟩[0m
	inet6 ⟨1b⟩[34mff01::1⟨1b⟩[0m
$ ip -c -o maddr show dev v0
3:⟨1b⟩[36m	v0⟨1b⟩[0m\	link  ⟨1b⟩[33m33:33:00:00:00:01⟨1b⟩[0m
3:⟨1b⟩[36m	v0⟨1b⟩[0m\	link  ⟨1b⟩[33m01:00:5e:00:00:01⟨1b⟩[0m
3:⟨1b⟩[36m	v0⟨1b⟩[0m\	inet  ⟨1b⟩[35m224.0.0.1⟨1b⟩[0m
3:⟨1b⟩[36m	v0⟨1b⟩[0m\	inet6 ⟨1b⟩[34mff02::1⟨1b⟩[0m
3:⟨1b⟩[36m	v0⟨1b⟩[0m\	inet6 ⟨1b⟩[34mff01::1⟨1b⟩[0m
$ ip -c -j maddr show dev v0
[{"ifindex":3,"ifname":"v0","maddr":[{"link":"33:33:00:00:00:01"},{"link":"01:00:5e:00:00:01"},{"family":"inet","address":"224.0.0.1"},{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
