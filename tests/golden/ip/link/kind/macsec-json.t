# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec port 7
$ ip -d -j link show s0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000200007","protect":true,"cipher_suite":"GCM-AES-128","icv_len":16,"encoding_sa":0,"validation":"strict","offload":"off","encrypt":false,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}}
$ ip link add link e0 s1 address 02:00:00:00:00:21 type macsec sci 0200000000010007
$ ip -d -j link show s1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000010007","protect":true,"cipher_suite":"GCM-AES-128","icv_len":16,"encoding_sa":0,"validation":"strict","offload":"off","encrypt":false,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}}
$ ip link add link e0 s2 address 02:00:00:00:00:22 type macsec encrypt on
$ ip -d -j link show s2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000220001","protect":true,"cipher_suite":"GCM-AES-128","icv_len":16,"encoding_sa":0,"validation":"strict","offload":"off","encrypt":true,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}}
$ ip link add link e0 s3 address 02:00:00:00:00:23 type macsec cipher gcm-aes-256
$ ip -d -j link show s3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000230001","protect":true,"cipher_suite":"GCM-AES-256","icv_len":16,"encoding_sa":0,"validation":"strict","offload":"off","encrypt":false,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}}
$ ip link add link e0 s4 address 02:00:00:00:00:24 type macsec encodingsa 3
$ ip -d -j link show s4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"macsec","info_data":{"sci":"0200000000240001","protect":true,"cipher_suite":"GCM-AES-128","icv_len":16,"encoding_sa":3,"validation":"strict","offload":"off","encrypt":false,"inc_sci":true,"es":false,"scb":false,"replay_protect":false}}
$ ip -d -j -p link show type macsec | grep -c info_kind
5
