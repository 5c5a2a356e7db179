# The name may be given as the device too if both are the same.
$ ip link add name b0 b0 type bridge
$ ip link add name b1 dev b1 type bridge
$ ip -br link show type bridge | cut -c1-3
b0·
b1·
$ ip link add name b2 dev b3 type bridge
! both "name" and "dev" cannot be used when creating devices.
? 255
$ ip link add name b2 b2
! Not enough information: "type" argument is required
? 1
