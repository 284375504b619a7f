// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

extern const Rule AdaBelief_update_f906290eddc7699;
extern const Rule Adadelta_update_c17ca8937a18383;
extern const Rule Adafactor_update_033d222e1157d74;
extern const Rule Adafactor_update_12961579ca70afb;
extern const Rule Adafactor_update_momentum_a09ebf97c6e7623;
extern const Rule Adafactor_update_momentum_8661af4f28ee0ee;
extern const Rule Adafactor_update_19c98d42ba83c85;
extern const Rule Adafactor_update_abdcd3bcaea5b1a;
extern const Rule Adafactor_update_momentum_d83507bb4b16c22;
extern const Rule Adafactor_update_momentum_a5c495648610e82;
extern const Rule Adafactor_update_673601a7a9a633b;
extern const Rule Adafactor_update_81219573af91663;
extern const Rule Adafactor_update_1e9150b340a4a13;
extern const Rule Adafactor_update_64f93c28136c2cf;
extern const Rule Adagrad_update_1dfaee193306807;
extern const Rule Adam_update_8f634d177ef885c;
extern const Rule Adam_update_amsgrad_c0ee296b750f40c;
extern const Rule Adam_update_f7b8d1b430c0804;
extern const Rule Adam_update_amsgrad_c1ddf55f5786c4b;
extern const Rule Adamax_update_30ec73df4f93f2e;
extern const Rule Adamax_update_b32d5f8c477ab17;
extern const Rule AdamWeightDecay_update_2e70a3be837a9e2;
extern const Rule ASGD_update_bd4b978a1dc6e1a;
extern const Rule FTRL_update_89b70f55b3ea7b7;
extern const Rule ProximalAdagrad_update_0dbbd1ef78a9df9;
extern const Rule LAMB_update_98f975c03ae2fec;
extern const Rule LAMB_update_f9cd87834512497;
extern const Rule LAMB_update_d9eb936ff1789dc;
extern const Rule LARS_update_without_momentum_de787b07fed920a;
extern const Rule LARS_update_5c9a5212d52cf58;
extern const Rule LARS_update_2ab37a5eb4cfde4;
extern const Rule LARS_update_f2006a048fe2213;
extern const Rule LARS_update_fa224a02828e6dd;
extern const Rule Lion_update_6df80ad701042ae;
extern const Rule Momentum_update_9075327f6c63fae;
extern const Rule Momentum_update_647777d62ba0698;
extern const Rule SGD_update_without_momentum_a29e29382e1f816;
extern const Rule SGD_update_a33cb0ab0afee2d;
extern const Rule SGD_update_a7ac9eec82cf52c;
extern const Rule NAdam_update_9a3892af2aa2077;
extern const Rule NAdamW_update_74a2585668256a1;
extern const Rule RAdam_update_5fa5cd413372755;
extern const Rule RMSprop_update_e8bc73c580625d4;
extern const Rule RMSprop_update_e24a8d8548f5b5b;
extern const Rule RMSprop_update_centered_01ae5f6d8b3fd0e;
extern const Rule RMSprop_update_centered_195c566f1b581c1;
extern const Rule RMSprop_update_momentum_b3d221c6becaa23;
extern const Rule RMSprop_update_momentum_1ecece17dbf6cfd;
extern const Rule RMSprop_update_centered_momentum_e50d59b99a1dad3;
extern const Rule RMSprop_update_centered_momentum_ee69004afab2b98;
extern const Rule Rprop_update_8f6664dedf5d153;

extern const Rule* const builtin_rules[] = {
    &AdaBelief_update_f906290eddc7699,
    &Adadelta_update_c17ca8937a18383,
    &Adafactor_update_033d222e1157d74,
    &Adafactor_update_12961579ca70afb,
    &Adafactor_update_momentum_a09ebf97c6e7623,
    &Adafactor_update_momentum_8661af4f28ee0ee,
    &Adafactor_update_19c98d42ba83c85,
    &Adafactor_update_abdcd3bcaea5b1a,
    &Adafactor_update_momentum_d83507bb4b16c22,
    &Adafactor_update_momentum_a5c495648610e82,
    &Adafactor_update_673601a7a9a633b,
    &Adafactor_update_81219573af91663,
    &Adafactor_update_1e9150b340a4a13,
    &Adafactor_update_64f93c28136c2cf,
    &Adagrad_update_1dfaee193306807,
    &Adam_update_8f634d177ef885c,
    &Adam_update_amsgrad_c0ee296b750f40c,
    &Adam_update_f7b8d1b430c0804,
    &Adam_update_amsgrad_c1ddf55f5786c4b,
    &Adamax_update_30ec73df4f93f2e,
    &Adamax_update_b32d5f8c477ab17,
    &AdamWeightDecay_update_2e70a3be837a9e2,
    &ASGD_update_bd4b978a1dc6e1a,
    &FTRL_update_89b70f55b3ea7b7,
    &ProximalAdagrad_update_0dbbd1ef78a9df9,
    &LAMB_update_98f975c03ae2fec,
    &LAMB_update_f9cd87834512497,
    &LAMB_update_d9eb936ff1789dc,
    &LARS_update_without_momentum_de787b07fed920a,
    &LARS_update_5c9a5212d52cf58,
    &LARS_update_2ab37a5eb4cfde4,
    &LARS_update_f2006a048fe2213,
    &LARS_update_fa224a02828e6dd,
    &Lion_update_6df80ad701042ae,
    &Momentum_update_9075327f6c63fae,
    &Momentum_update_647777d62ba0698,
    &SGD_update_without_momentum_a29e29382e1f816,
    &SGD_update_a33cb0ab0afee2d,
    &SGD_update_a7ac9eec82cf52c,
    &NAdam_update_9a3892af2aa2077,
    &NAdamW_update_74a2585668256a1,
    &RAdam_update_5fa5cd413372755,
    &RMSprop_update_e8bc73c580625d4,
    &RMSprop_update_e24a8d8548f5b5b,
    &RMSprop_update_centered_01ae5f6d8b3fd0e,
    &RMSprop_update_centered_195c566f1b581c1,
    &RMSprop_update_momentum_b3d221c6becaa23,
    &RMSprop_update_momentum_1ecece17dbf6cfd,
    &RMSprop_update_centered_momentum_e50d59b99a1dad3,
    &RMSprop_update_centered_momentum_ee69004afab2b98,
    &Rprop_update_8f6664dedf5d153,
};
extern const int builtin_count = 51;

}  // namespace ms_optim
