# The one that adds goes back to where it was.
$ ip link add v0 type veth peer name v1
$ ip netns add a
$ ip -n a -br link | cut -c1-5
lo  ·
$ ip -br link | cut -c1-5
lo  ·
v1@v0
v0@v1
