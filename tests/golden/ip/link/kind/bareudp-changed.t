# What is set can be changed.
$ ip link add u0 type dummy
$ ip link set u0 type bareudp srcportmin 5
! Error: argument "dstport" is required
? 255
$ ip link change u0 type bareudp
