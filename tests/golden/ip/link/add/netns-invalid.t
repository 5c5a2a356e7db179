$ ip link add v0 netns nope type bridge
$ ip link add v0 netns 99999999 type bridge
$ ip link add v0 netns /nope type bridge
$ ip link add v0 netns type bridge
$ ip link add v0 netns
