$ ip vrf
Name              Table
-----------------------
No VRF has been configured
$ ip vrf show
Name              Table
-----------------------
No VRF has been configured
$ ip vrf list
Name              Table
-----------------------
No VRF has been configured
$ ip vrf lst
Name              Table
-----------------------
No VRF has been configured
$ ip -j vrf
[]
$ ip vrf s
Name              Table
-----------------------
No VRF has been configured
$ ip v
Name              Table
-----------------------
No VRF has been configured
