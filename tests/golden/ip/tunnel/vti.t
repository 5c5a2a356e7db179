#! needs vm
# A tunnel for IPsec.
$ ip tunnel add v0 mode vti remote 10.0.0.2 local 10.0.0.1 key 5
$ ip tunnel show v0
$ ip -j tunnel show v0
$ ip tunnel add v1 mode vti remote 10.0.0.3 local 10.0.0.1 ikey 6 okey 7
$ ip tunnel show v1
$ ip tunnel change v1 mode vti remote 10.0.0.3 local 10.0.0.1 ikey 6 okey 8
$ ip tunnel show v1
$ ip -d link show v1
